/**
 * Runs the archive's functions under seeded faults: lost, repeated and reordered events, crashes,
 * races.
 */
@NullMarked
package org.variorum.evaluation.simulation;

import org.jspecify.annotations.NullMarked;
