/** Names of people, however they are spelt in Latin letters. */
@NullMarked
package org.sayso.model.name;

import org.jspecify.annotations.NullMarked;
