package org.variorum.local.folder;

/**
 * One version with everything that was put.
 *
 * @param entry what listings tell of it
 * @param headers what is said of it
 * @param body its bytes
 */
public record Content(Entry entry, Headers headers, Body body) {}
