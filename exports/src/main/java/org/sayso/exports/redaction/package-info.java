/** People and places kept back: pseudonyms and coarser places on the way out, and a check that nothing slipped through. */
@NullMarked
package org.sayso.exports.redaction;

import org.jspecify.annotations.NullMarked;
