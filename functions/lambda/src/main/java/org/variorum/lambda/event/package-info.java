/** What AWS sends to the functions, decoded: which keys of a bucket changed. */
@NullMarked
package org.variorum.lambda.event;

import org.jspecify.annotations.NullMarked;
