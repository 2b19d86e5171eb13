package org.clipfile.export.pdf;

import java.util.Base64;

/** Pictures of a few pixels in kinds that Java does not write. */
final class SmallPictures {
  static final byte[] CMYK_JPEG =
      decoded(
          "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgICAgIDAgICAwMDAwQGBAQEBAQIBgYFBgkICgoJCAkJCgwP"
              + "DAoLDgsJCQ0RDQ4PEBAREAoMEhMSEBMPEBAQ/9sAQwEDAwMEAwQIBAQIEAsJCxAQEBAQEBAQEBAQEBAQ"
              + "EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ/8AAFAgAEAAYBAERAAIRAQMRAQQRAP/E"
              + "ABYAAQEBAAAAAAAAAAAAAAAAAAAHCP/EACAQAAEBCAMAAAAAAAAAAAAAAAAYAQIDBBYXZaJTVJL/xAAX"
              + "AQEBAQEAAAAAAAAAAAAAAAAACQMI/8QAHxEAAQIGAwAAAAAAAAAAAAAAAAEEAgMVF1ORFlFS/9oADgQB"
              + "AAIRAxEEAAA/ALXUMLlYYXeZ5U2S/p8XRrRTeQ2FQwuVgu8zypsU+LoKbyGwqGFysF3meVNinxdBTeQ2"
              + "KjaqQ6bnkm3yCZ6O/bQs8SaCZMfqLVSHTc8jkEz0LQs8SaCZMfqLVSHTc8jkEz0LQs8SaCZMfqf/2Q==");

  static final byte[] ANIMATED_GIF =
      decoded(
          "R0lGODlhDAAIAPAAAP8AAAAAACH5BAAKAAAAIf8LTkVUU0NBUEUyLjADAQAAACwAAAAADAAIAAACCISP"
              + "qcvtD2MqACH5BAAKAAAALAAAAAAMAAgAgAAA/wAAAAIIhI+py+0PYyoAOw==");

  static final byte[] AVIF =
      decoded(
          "AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0"
              + "AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAA"
              + "KAAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xy"
              + "bmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAYAAAAEAAAABBwaXhpAAAAAAMICAgA"
              + "AAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAADBtZGF0EgAKBhgQ7+wIQDIcGAAKKKKEAE/nXah+5n+zgvon"
              + "eJvXIhW7f6yHGA==");

  static final byte[] LOSSY_WEBP =
      decoded(
          "UklGRloAAABXRUJQVlA4IE4AAACQAwCdASoYABAAPrVKnkm/pCKhMAgD8BaJbDuAGMPgB+gAD44wAP7v"
              + "46/mpv8KWzcj/mMHg1j/5xXr/wQ+DaQ3DJ0vjgnmeuSFyxmbeAA=");

  static final byte[] LOSSLESS_WEBP_WITH_ALPHA =
      decoded(
          "UklGRmYAAABXRUJQVlA4TFoAAAAvF8ADEGDQtpGkgW7wu5l7CEQwaCRJ0XjYW2mHHuBBJ5MTpp2AwT+R"
              + "pHPoFHjHkjO94cmdbohUnBRJToakS+5EkjFZkyqpE05UGrBBGCzpCz1YU5LGphHR4JM=");

  static final byte[] SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"
          .getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private SmallPictures() {}

  private static byte[] decoded(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
