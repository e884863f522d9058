package org.sayso.cli;

import org.sayso.reader.StandardReader;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "sayso " + StandardReader.VERSION + " (reader " + StandardReader.VERSION + ")",
            "GPL-3.0-or-later; Java " + Runtime.version()
        };
    }
}
