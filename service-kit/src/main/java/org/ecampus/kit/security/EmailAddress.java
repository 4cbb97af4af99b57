package org.ecampus.kit.security;

/** An e-mail address as the identity provider knows it, and whether its owner has proved it. */
public record EmailAddress(String address, boolean verified) {}
