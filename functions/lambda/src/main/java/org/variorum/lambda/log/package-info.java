/** What the functions tell their operator: lines of JSON with ids and counts, never with text. */
@NullMarked
package org.variorum.lambda.log;

import org.jspecify.annotations.NullMarked;
