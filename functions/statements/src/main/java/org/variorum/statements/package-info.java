/**
 * The engine: reads text, aligns versions, classifies changes, renders them. Knows nothing of
 * storage or networks.
 */
@NullMarked
package org.variorum.statements;

import org.jspecify.annotations.NullMarked;
