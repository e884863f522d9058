/** Event factuality as UDS-IH2, MegaVeridicality and MEANTIME annotate it: trained, cross-validated and measured. */
@NullMarked
package org.sayso.evaluation.factuality;

import org.jspecify.annotations.NullMarked;
