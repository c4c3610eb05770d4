package se.medarbetarsamtal.impl.document;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.medarbetarsamtal.api.spi.organisation.Logo;

/** What every paper has: whose it is, its title and how final it is, its head, and the code that stands on every page. */
final class Letterhead {

    private static final String NOTHING = "–";

    private final Html html;
    private final PaperWords words;
    private final Facts facts;

    /** @param organiser the huvudman's name */
    record Facts(String title, String organiser, Optional<Logo> logo, Optional<PlanDocument.Version> delivered, String code) { }

    Letterhead(Html html, PaperWords words, Facts facts) {
        this.html = html;
        this.words = words;
        this.facts = facts;
    }

    /** What stands in the margins of every page. */
    void running() {
        Element top = html.add(html.body(), "div", "running-top");
        html.text(top, "span", "organiser", facts.organiser());
        html.text(top, "span", "title", facts.title());
        Element foot = html.add(html.body(), "div", "running-foot");
        html.text(foot, "span", "", status() + " · " + words.text("code", facts.code()) + " · " + words.text("page") + " ");
        html.add(foot, "span", "page");
        html.text(foot, "span", "", " " + words.text("page-of") + " ");
        html.add(foot, "span", "pages");
    }

    void head(Element parent, List<PlanDocument.Line> lines) {
        Element organiser = html.add(parent, "div", "organiser");
        facts.logo().ifPresent(logo -> logo(organiser, logo));
        html.text(organiser, "span", "", facts.organiser());
        html.text(parent, "p", "status", status());
        html.text(parent, "h1", "", facts.title());
        Element table = html.add(parent, "table", "head");
        Element labels = html.add(html.add(table, "thead", ""), "tr", "");
        lines.forEach(line -> html.text(labels, "th", "", line.label()).setAttribute("scope", "col"));
        Element values = html.add(html.add(table, "tbody", ""), "tr", "");
        lines.forEach(line -> html.text(values, "td", "", line.text().isBlank() ? NOTHING : line.text()));
    }

    private String status() {
        return words.status(facts.delivered());
    }

    private void logo(Element organiser, Logo logo) {
        Element picture = html.add(organiser, "img", "logo");
        picture.setAttribute("src",
                "data:" + logo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(logo.content()));
        picture.setAttribute("alt", facts.organiser());
    }
}
