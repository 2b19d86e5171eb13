/** Reads pages that a program saved whole in one file: SingleFile's ZIP, Safari's web archive. */
@NullMarked
package org.clipfile.ingest.web;

import org.jspecify.annotations.NullMarked;
