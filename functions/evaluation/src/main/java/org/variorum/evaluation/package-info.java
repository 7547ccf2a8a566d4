/** Benchmarks, replay and fault simulation; never shipped. */
@NullMarked
package org.variorum.evaluation;

import org.jspecify.annotations.NullMarked;
