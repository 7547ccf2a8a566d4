/**
 * What S3Proxy asks of a store, answered from a folder.
 *
 * <p>The package's name is part of the contract: S3Proxy tells its stores apart by their package,
 * and hands conditions ({@code If-None-Match: *}) and the headers of multipart uploads on whole
 * only to a store whose package contains {@code awssdk}. This store keeps them itself, as S3 does.
 */
@NullMarked
package org.variorum.local.endpoint.awssdk;

import org.jspecify.annotations.NullMarked;
