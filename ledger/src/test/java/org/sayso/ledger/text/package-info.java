@NullMarked
package org.sayso.ledger.text;

import org.jspecify.annotations.NullMarked;
