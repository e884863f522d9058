package org.sayso.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.Collection;
import java.util.List;

/** A table as wide as the terminal: what does not fit is folded, never dropped. */
final class Page {

    /* Ruled lines between columns, and a blank on each side of a cell. */
    private static final int EXTRA_A_COLUMN = 3;

    private final int width;

    Page(int width) {
        this.width = width;
    }

    /**
     * A column of a table.
     *
     * @param share of the width that fixed columns leave; 0 for a column as wide as {@code fixed}
     */
    record Heading(String name, int fixed, int share, boolean number) {

        static Heading fixed(String name, int characters) {
            return new Heading(name, characters, 0, false);
        }

        static Heading number(String name, int characters) {
            return new Heading(name, characters, 0, true);
        }

        static Heading share(String name, int share) {
            return new Heading(name, 0, share, false);
        }
    }

    String table(List<Heading> headings, Collection<String[]> rows) {
        int free = width
                - 1
                - headings.stream().mapToInt(h -> h.fixed() + EXTRA_A_COLUMN).sum();
        int shares = Math.max(1, headings.stream().mapToInt(Heading::share).sum());
        Column[] columns = headings.stream()
                .map(heading -> column(
                        heading,
                        heading.share() == 0 ? heading.fixed() : Math.max(12, free * heading.share() / shares)))
                .toArray(Column[]::new);
        return AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, columns, rows.toArray(String[][]::new));
    }

    private static Column column(Heading heading, int width) {
        return new Column()
                .header(heading.name())
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(heading.number() ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                .maxWidth(width + 2, OverflowBehaviour.NEWLINE);
    }
}
