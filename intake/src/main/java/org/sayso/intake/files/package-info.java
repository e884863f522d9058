/** From what a person types - files, folders, globs - to documents, in a stable order. */
@NullMarked
package org.sayso.intake.files;

import org.jspecify.annotations.NullMarked;
