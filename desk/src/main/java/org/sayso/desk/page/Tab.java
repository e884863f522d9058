package org.sayso.desk.page;

/** The screens that every page leads to. */
public enum Tab {
    LEDGER("Ledger", "/", true),
    TIMELINE("Timeline", "/timeline", true),
    MAP("Map", "/map", true),
    ORIGINS("Origins", "/origins", false),
    REVIEW("Review", "/review", false),
    READ("Read", "/read", false),
    /** A page that no tab leads to. */
    NONE("", "", false);

    private final String label;
    private final String path;
    private final boolean filtered;

    Tab(String label, String path, boolean filtered) {
        this.label = label;
        this.path = path;
        this.filtered = filtered;
    }

    public String label() {
        return label;
    }

    /** Where it is; ledger, timeline and map keep the filter. */
    public String address(String query) {
        return filtered && !query.isEmpty() ? path + "?" + query : path;
    }
}
