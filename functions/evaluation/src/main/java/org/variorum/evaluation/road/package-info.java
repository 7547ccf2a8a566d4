/** The road from upload to notification on one machine, measured. */
@NullMarked
package org.variorum.evaluation.road;

import org.jspecify.annotations.NullMarked;
