package vn.haidang.dashboards.document;

/**
 * What an official document begins with (Decree 30/2020/NĐ-CP, annex I): who issues it, the national title and motto.
 *
 * @param authority above the one that issues it
 * @param issuer the body that issues it
 * @param number of the document
 * @param title of the nation, in capitals
 * @param motto of the nation
 * @param placeAndDate such as {@code Quy Nhơn, ngày 21 tháng 11 năm 2026}
 */
public record Letterhead(
        String authority, String issuer, String number, String title, String motto, String placeAndDate) {

    public Letterhead {
        authority = Printable.line(authority);
        issuer = Printable.line(issuer);
        number = Printable.line(number);
        title = Printable.line(title);
        motto = Printable.line(motto);
        placeAndDate = Printable.line(placeAndDate);
    }
}
