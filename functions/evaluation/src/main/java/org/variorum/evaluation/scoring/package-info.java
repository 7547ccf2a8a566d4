/**
 * Measures reading and diffing against labelled data, so that anyone can measure on data of their
 * own.
 */
@NullMarked
package org.variorum.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
