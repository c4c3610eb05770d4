package se.medarbetarsamtal.impl;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a public method of a service that asks {@code policy} nothing, and says why it need not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NoSubject {

    /** Why nobody's right is at stake. */
    String value();
}
