/** Fine-tunes the reader's encoder on the gold and writes it as the ONNX file that the reader ships. PyTorch is seen here and nowhere else. */
@NullMarked
package org.sayso.training;

import org.jspecify.annotations.NullMarked;
