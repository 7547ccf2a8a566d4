package org.variorum.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmazonRootsTest {
  @TempDir Path folder;

  @Test
  void holdsAmazonsRootsAndNoOther() throws Exception {
    Path file = folder.resolve("roots.jks");

    AmazonRoots.main(new String[] {file.toString()});

    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, null);
    }
    assertThat(Collections.list(store.aliases()))
        .map(alias -> alias.substring(0, alias.indexOf(',')))
        .containsExactlyInAnyOrder(
            "cn=amazon root ca 1",
            "cn=amazon root ca 2",
            "cn=amazon root ca 3",
            "cn=amazon root ca 4",
            "cn=starfield services root certificate authority - g2");
    for (String alias : Collections.list(store.aliases())) {
      X509Certificate root = (X509Certificate) store.getCertificate(alias);
      assertThat(root.getSubjectX500Principal().getName().toLowerCase(Locale.ROOT))
          .isEqualTo(alias);
    }
  }

  @Test
  void writesNothingWhereARootIsMissing() throws Exception {
    List<X509Certificate> without =
        AmazonRoots.trusted().stream()
            .filter(root -> !root.getSubjectX500Principal().getName().contains("Root CA 3"))
            .toList();
    Path file = folder.resolve("roots.jks");

    assertThatThrownBy(() -> AmazonRoots.write(without, file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the trust store of this Java has no root 'CN=Amazon Root CA 3,O=Amazon,C=US'");
    assertThat(file).doesNotExist();
  }

  @Test
  void wantsOneFile() {
    assertThatThrownBy(() -> AmazonRoots.main(new String[] {"a", "b"}))
        .hasMessage("got 2 arguments: name one file to write");
  }
}
