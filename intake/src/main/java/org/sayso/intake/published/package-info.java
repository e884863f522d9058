/**
 * When a page was published and when it was changed, with the place in the page that says so. Needs jsoup and {@code org.sayso.intake.printed} and nothing
 * else of Sayso.
 */
@NullMarked
package org.sayso.intake.published;

import org.jspecify.annotations.NullMarked;
