/** How fast the engine is, in ratios within one run, so that the machine does not matter. */
@NullMarked
package org.variorum.evaluation.benchmark;

import org.jspecify.annotations.NullMarked;
