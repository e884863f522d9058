/** Tables that a spreadsheet opens. */
@NullMarked
package org.sayso.exports.table;

import org.jspecify.annotations.NullMarked;
