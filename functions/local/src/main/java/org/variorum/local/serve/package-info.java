/** The whole system on one machine: what the cloud does between its parts, done in one process. */
@NullMarked
package org.variorum.local.serve;

import org.jspecify.annotations.NullMarked;
