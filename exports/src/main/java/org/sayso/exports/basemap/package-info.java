/** The coastlines and borders under every map: drawn without the network, small enough to be sent along. */
@NullMarked
package org.sayso.exports.basemap;

import org.jspecify.annotations.NullMarked;
