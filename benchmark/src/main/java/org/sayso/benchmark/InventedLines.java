package org.sayso.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.sayso.model.json.Exchange;

/** Writes invented reports as JSON Lines: {@code InventedLines FILE REPORTS TOKENS}. Each differs from the next in its number and its day. */
public final class InventedLines {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int REPORTS_A_DAY = 500;

    private InventedLines() {}

    public static void main(String[] arguments) throws IOException {
        int reports = Integer.parseInt(arguments[1]);
        String text = InventedReports.ofTokens(Integer.parseInt(arguments[2])).text();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (int i = 0; i < reports; i++) {
                ObjectNode line = Exchange.mapper().createObjectNode();
                line.put("id", "invented-" + i);
                line.put("date", FIRST_DAY.plusDays(i / REPORTS_A_DAY).toString());
                line.put("outlet", "Harbour Post");
                line.put("text", text + " This is dispatch number " + i + ".");
                out.write(Exchange.line(line));
                out.newLine();
            }
        }
    }
}
