/** The saved web page. */
@NullMarked
package org.clipfile.ingest.html;

import org.jspecify.annotations.NullMarked;
