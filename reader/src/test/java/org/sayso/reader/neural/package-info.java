@NullMarked
package org.sayso.reader.neural;

import org.jspecify.annotations.NullMarked;
