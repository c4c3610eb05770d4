package se.medarbetarsamtal.impl.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page that is built element by element, so that no text can become one; and with characters only that can be printed. */
final class Html {

    private final Document document;
    private final Element body;

    /** @param style the name of a style sheet beside this class, which adds to that of all papers */
    Html(String language, String title, String style) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        Element head = add(html, "head", "");
        text(head, "title", "", title);
        add(head, "style", "").setTextContent(read("paper.css") + read(style));
        body = add(html, "body", "");
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    /** @param type the class attribute; empty for none */
    Element add(Element parent, String name, String type) {
        Element element = document.createElement(name);
        if (!type.isEmpty()) {
            element.setAttribute("class", type);
        }
        parent.appendChild(element);
        return element;
    }

    /** @throws se.medarbetarsamtal.impl.Conflict {@code unprintable} */
    Element text(Element parent, String name, String type, String text) {
        Element element = add(parent, name, type);
        element.setTextContent(Typeface.printable(text));
        return element;
    }

    private static String read(String style) {
        try (InputStream in = Html.class.getResourceAsStream(style)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
