/** The functions that AWS Lambda runs, with their adapters to S3 and SNS. */
@NullMarked
package org.variorum.lambda;

import org.jspecify.annotations.NullMarked;
