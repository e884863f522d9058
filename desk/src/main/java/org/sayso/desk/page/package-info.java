/** What every page has, and how templates become pages. */
@NullMarked
package org.sayso.desk.page;

import org.jspecify.annotations.NullMarked;
