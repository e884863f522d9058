package org.sayso.intake.document;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;

/**
 * Hears a rich text go by and keeps the text of its body. A group takes over where its parent's text goes, and whether it is hidden; font tables, pictures,
 * headers, footnotes, field codes and every destination that is not known to be text are passed over.
 */
final class RtfText extends RtfListenerAdaptor {

    private enum Place {
        BODY,
        TITLE,
        NOWHERE
    }

    private record Group(Place place, boolean hidden) {}

    private static final Set<Command> TEXT = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.shp,
            Command.shpinst,
            Command.shptxt,
            Command.ud,
            Command.upr,
            Command.listtext,
            Command.pntext);
    private static final Set<Command> LINES =
            EnumSet.of(Command.par, Command.line, Command.row, Command.nestrow, Command.sect, Command.page);
    private static final Set<Command> GAPS = EnumSet.of(Command.tab, Command.cell, Command.nestcell);

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final Deque<Group> open = new ArrayDeque<>();
    private Group group = new Group(Place.BODY, false);

    @Override
    public void processGroupStart() {
        open.push(group);
    }

    @Override
    public void processGroupEnd() {
        if (!open.isEmpty()) {
            group = open.pop();
        }
    }

    @Override
    public void processString(String string) {
        switch (group.place()) {
            case BODY -> body.append(group.hidden() ? "" : string);
            case TITLE -> title.append(string);
            case NOWHERE -> {}
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (command == Command.title) {
            group = new Group(Place.TITLE, false);
        } else if (command.getCommandType() == CommandType.Destination || optional) {
            enter(command);
        } else if (command == Command.v || command == Command.deleted) {
            group = new Group(group.place(), !hasParameter || parameter != 0);
        } else if (command == Command.plain) {
            group = new Group(group.place(), false);
        } else if (LINES.contains(command)) {
            processString("\n");
        } else if (GAPS.contains(command)) {
            processString(" ");
        }
    }

    private void enter(Command destination) {
        if (!TEXT.contains(destination)) {
            group = new Group(Place.NOWHERE, group.hidden());
        }
    }

    /** Paragraphs as lines, without white space at their ends. */
    String text() {
        StringBuilder text = new StringBuilder();
        body.toString().lines().forEach(line -> text.append(line.strip()).append('\n'));
        return text.toString().strip();
    }

    /** As the document's properties name it; empty where they name none. */
    String title() {
        return title.toString().strip();
    }
}
