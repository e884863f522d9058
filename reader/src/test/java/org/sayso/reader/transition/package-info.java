@NullMarked
package org.sayso.reader.transition;

import org.jspecify.annotations.NullMarked;
