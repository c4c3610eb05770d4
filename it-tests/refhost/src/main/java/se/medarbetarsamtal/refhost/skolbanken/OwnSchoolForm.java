package se.medarbetarsamtal.refhost.skolbanken;

/** The skolformer that the host has by itself, under SS 12000's codes. */
public enum OwnSchoolForm {
    FS("Förskola"),
    GR("Grundskola"),
    GY("Gymnasieskola");

    private final String label;

    OwnSchoolForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
