package se.medarbetarsamtal.planted.dialogue;

import java.sql.Connection;
import javax.crypto.Cipher;

/** A domain room that speaks to the database, encrypts by itself and holds nothing back. */
record PlantedTechnology(Connection connection, Cipher cipher) { }
