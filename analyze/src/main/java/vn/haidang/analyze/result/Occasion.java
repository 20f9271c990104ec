package vn.haidang.analyze.result;

/** What kind of time it is in an office; the calendar file says which. */
public enum Occasion {
    WORKING_HOURS,
    /** Of a working day, before or after the working hours. */
    AFTER_HOURS,
    WEEKEND,
    /** Tết or another public holiday. */
    HOLIDAY
}
