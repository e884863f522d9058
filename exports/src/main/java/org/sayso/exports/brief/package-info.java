/** One self-contained page to send to somebody without Sayso. */
@NullMarked
package org.sayso.exports.brief;

import org.jspecify.annotations.NullMarked;
