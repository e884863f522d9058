/** The trained encoder: word pieces in, labels and links out. onnxruntime is seen here and nowhere else. */
@NullMarked
package org.sayso.reader.neural;

import org.jspecify.annotations.NullMarked;
