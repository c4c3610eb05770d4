package se.medarbetarsamtal.impl.document;

import java.util.Base64;
import org.w3c.dom.Element;
import se.medarbetarsamtal.api.spi.organisation.Logo;
import se.medarbetarsamtal.impl.document.RecordCopy.Person;

/** Lays a whole talk out: what it is, what was asked and answered, what was agreed, and for the employee what came before. */
final class RecordPaper {

    private final Pdf pdf = new Pdf();

    /** @throws se.medarbetarsamtal.impl.Conflict {@code unprintable} */
    byte[] print(RecordDocument document) {
        return pdf.make(page(document));
    }

    static Html page(RecordDocument document) {
        RecordCopy copy = document.copy();
        PaperWords words = PaperWords.of(copy.template().language());
        Html html = new Html(copy.template().language(), document.title(words), "record.css");
        new Head(document, words, html).lay();
        RecordParts parts = new RecordParts(html, words);
        new RecordAnswers(copy, parts).lay();
        new RecordPlan(copy, parts).lay();
        document.own().ifPresent(own -> new RecordPast(own, parts).lay());
        return html;
    }

    /** The margins of every page, and the top of the first. */
    private record Head(RecordDocument document, PaperWords words, Html html) {

        void lay() {
            running();
            Element organiser = html.add(html.body(), "div", "organiser");
            document.logo().ifPresent(logo -> logo(organiser, logo));
            html.text(organiser, "span", "", document.organiser());
            html.text(html.body(), "h1", "", document.title(words));
            RecordCopy copy = document.copy();
            if (copy.masked()) {
                html.text(html.body(), "p", "notice", words.text("record.masked.explain"));
            }
            Element table = html.add(html.add(html.body(), "table", "head"), "tbody", "");
            line(table, "template", copy.template().title());
            line(table, "period", copy.dialogue().period().name());
            line(table, "employee", name(copy.employee()));
            line(table, "manager", name(copy.manager()));
            line(table, "state", words.text("state." + copy.dialogue().state()));
            copy.dialogue().heldOn().ifPresent(day -> line(table, "held", words.day(day)));
            time(table, copy);
            document.own().ifPresent(own -> own.deliveries().forEach(version -> delivered(table, version)));
            line(table, "made", words.day(copy.copiedAt()));
        }

        private void time(Element table, RecordCopy copy) {
            if (copy.isTimeHidden()) {
                line(table, "time", words.text("masked"));
            } else {
                copy.booking().ifPresent(booking -> line(table, "time", words.time(booking.wallTime())));
                copy.place().ifPresent(place -> line(table, "place", place));
            }
        }

        private void delivered(Element table, OwnTalk.Version version) {
            String by = words.text("delivered", words.day(version.delivery().deliveredAt()), version.delivery().number())
                    + ", " + version.deliveredBy();
            line(table, "delivery", version.delivery().acknowledgedAt()
                    .map(at -> by + ". " + words.text("acknowledged", words.day(at))).orElse(by));
        }

        private void line(Element table, String label, String text) {
            Element row = html.add(table, "tr", "");
            html.text(row, "th", "", words.text("head." + label)).setAttribute("scope", "row");
            html.text(row, "td", "", text);
        }

        private String name(Person person) {
            return person.name().orElseGet(() -> words.text("masked"));
        }

        private void running() {
            Element top = html.add(html.body(), "div", "running-top");
            html.text(top, "span", "organiser", document.organiser());
            html.text(top, "span", "title", document.title(words));
            Element foot = html.add(html.body(), "div", "running-foot");
            html.text(foot, "span", "", words.text("code", document.code()) + " · " + words.text("page") + " ");
            html.add(foot, "span", "page");
            html.text(foot, "span", "", " " + words.text("page-of") + " ");
            html.add(foot, "span", "pages");
        }

        private void logo(Element organiser, Logo logo) {
            Element picture = html.add(organiser, "img", "logo");
            picture.setAttribute("src",
                    "data:" + logo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(logo.content()));
            picture.setAttribute("alt", document.organiser());
        }
    }
}
