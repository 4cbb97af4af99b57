package org.ecampus.kit.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Documents that never change, parsed once each and kept until others need the room, which is
 * measured in characters of their text. What is not there yet is not remembered as missing.
 */
public final class ParsedOnce<K, V> {

  private final Cache<K, Parsed<V>> cache;

  /** With room for so many characters. */
  public ParsedOnce(long mostCharacters) {
    cache =
        Caffeine.newBuilder()
            .maximumWeight(mostCharacters)
            .executor(Runnable::run)
            .weigher((K _, Parsed<V> parsed) -> parsed.characters())
            .build();
  }

  /** A document and the length of the text it was parsed from. */
  public record Parsed<V>(V document, int characters) {}

  /** The document, loaded when it is not here. */
  public Optional<V> get(K key, Function<K, Optional<Parsed<V>>> load) {
    return Optional.ofNullable(cache.get(key, wanted -> load.apply(wanted).orElse(null)))
        .map(Parsed::document);
  }

  /** The documents of those keys that exist, all that are not here loaded in one go. */
  public Map<K, V> getAll(Set<K> keys, Function<Set<? extends K>, Map<K, Parsed<V>>> load) {
    return cache.getAll(keys, load).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().document()));
  }
}
