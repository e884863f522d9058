/** Which mentions of one report tell of one happening: the headline and the body, the lead and "the attack" of a later paragraph. */
@NullMarked
package org.sayso.reader.retelling;

import org.jspecify.annotations.NullMarked;
