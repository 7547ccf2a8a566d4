/** Notifications on topics of SNS. */
@NullMarked
package org.variorum.lambda.notify;

import org.jspecify.annotations.NullMarked;
