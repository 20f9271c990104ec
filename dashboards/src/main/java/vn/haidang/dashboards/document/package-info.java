/**
 * Documents to be printed: one model, two formats.
 *
 * <p>{@link vn.haidang.dashboards.document.Document} is a letterhead, a title and
 * {@linkplain vn.haidang.dashboards.document.Block blocks}: headings, paragraphs, tables, pictures.
 * {@link vn.haidang.dashboards.document.DocxWriter} and {@link vn.haidang.dashboards.document.PdfWriter} lay it out as
 * Decree 30/2020/NĐ-CP asks of official documents ({@code Layout}). Both name Times New Roman or carry a font of the same
 * measures. Texts may be hostile: what cannot be printed, or would turn the text around it, is taken out when a
 * {@link vn.haidang.dashboards.document.Span} is made, and no text is ever read as markup. The same document always makes
 * the same bytes. The only package that knows the libraries for DOCX and PDF.
 */
@NullMarked
package vn.haidang.dashboards.document;

import org.jspecify.annotations.NullMarked;
