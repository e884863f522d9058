@NullMarked
package org.sayso.bulk;

import org.jspecify.annotations.NullMarked;
