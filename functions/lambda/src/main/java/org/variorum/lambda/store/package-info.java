/** The archive's stores on S3. */
@NullMarked
package org.variorum.lambda.store;

import org.jspecify.annotations.NullMarked;
