/** The S3 endpoint of one machine: S3Proxy in front of a folder. */
@NullMarked
package org.variorum.local.endpoint;

import org.jspecify.annotations.NullMarked;
