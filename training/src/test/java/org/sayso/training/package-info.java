@NullMarked
package org.sayso.training;

import org.jspecify.annotations.NullMarked;
