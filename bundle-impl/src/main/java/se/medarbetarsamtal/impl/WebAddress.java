package se.medarbetarsamtal.impl;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses outside the service to which a page may lead. Nothing is ever fetched from them. */
public final class WebAddress {

    private WebAddress() { }

    /**
     * @return whether whoever follows it comes to a named place over an encrypted line, runs nothing by it, and is told no other
     *     place than that
     */
    public static boolean isSafe(String url) {
        try {
            URI address = new URI(url);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null
                    && url.codePoints().noneMatch(WebAddress::isUnseen);
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static boolean isUnseen(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }
}
