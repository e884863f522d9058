/** JSON that other programs link to: GeoJSON, PROV-O, Web Annotation, FollowTheMoney, and the exchange format. */
@NullMarked
package org.sayso.exports.linked;

import org.jspecify.annotations.NullMarked;
