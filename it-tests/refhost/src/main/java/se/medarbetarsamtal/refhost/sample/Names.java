package se.medarbetarsamtal.refhost.sample;

import java.util.List;

/** Made-up names: the same number always gives the same name, and no number below their product repeats one. */
final class Names {

    private static final List<String> GIVEN = List.of(
            "Agnes", "Albin", "Alma", "Anton", "Astrid", "Axel", "Beata", "Björn", "Cecilia", "Dalia", "David", "Ebba", "Emil",
            "Ester", "Farid", "Frida", "Gabriel", "Greta", "Hanna", "Hugo", "Ida", "Isak", "Jamila", "Jens", "Josefin", "Kajsa",
            "Kasper", "Klara", "Leila", "Linus", "Lovisa", "Malte", "Matilda", "Mikael", "Nadia", "Noah", "Olivia", "Oskar", "Petra",
            "Rasmus", "Rebecka", "Samir", "Selma", "Simon", "Sofia", "Tove", "Ulrika", "Vera", "Wilma", "Yusuf", "Zara", "Åsa", "Örjan");
    private static final List<String> FAMILY = List.of(
            "Abrahamsson", "Alm", "Bergkvist", "Björklund", "Blom", "Carlsdotter", "Dahlgren", "Edlund", "Ekström", "Fors",
            "Gran", "Hallberg", "Hassan", "Hedlund", "Hjelm", "Ivarsson", "Jönsson", "Kovac", "Ljung", "Lundmark", "Malm", "Mohammadi",
            "Norberg", "Nyholm", "Olofsdotter", "Palm", "Rask", "Rosén", "Sjödin", "Skog", "Strand", "Sundin", "Tallberg", "Ullman",
            "Vallin", "Viklund", "Wester", "Ågren", "Ängström", "Östlund", "Åkerblom");

    private Names() { }

    static String number(int number) {
        return GIVEN.get(number % GIVEN.size()) + ' ' + FAMILY.get(number * 7 % FAMILY.size());
    }
}
