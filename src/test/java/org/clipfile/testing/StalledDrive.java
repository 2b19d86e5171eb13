package org.clipfile.testing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A network drive whose server goes away: it tells what files there are, and whoever reads one
 * hangs and cannot be interrupted, until the server is back.
 */
public final class StalledDrive {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch back = new CountDownLatch(1);
  private final Provider provider = new Provider();
  private final Drive drive = new Drive();

  /** The file at this place, as the drive has it. */
  public Path path(Path real) {
    return (Path)
        Proxy.newProxyInstance(
            StalledDrive.class.getClassLoader(),
            new Class<?>[] {Path.class, Real.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "getFileSystem" -> drive;
                  case "real" -> real;
                  case "equals" -> args[0] instanceof Path other && real.equals(real(other));
                  default -> {
                    Object[] plain =
                        args == null
                            ? null
                            : Arrays.stream(args).map(StalledDrive::plain).toArray();
                    try {
                      Object result = method.invoke(real, plain);
                      yield result instanceof Path path ? path(path) : result;
                    } catch (InvocationTargetException e) {
                      throw e.getCause();
                    }
                  }
                });
  }

  /** Waits until somebody reads from it. */
  public void awaitReader() throws InterruptedException {
    asked.await();
  }

  /** Answers again. */
  public void comeBack() {
    back.countDown();
  }

  private void stall() {
    asked.countDown();
    boolean interrupted = false;
    while (back.getCount() > 0) {
      try {
        back.await();
      } catch (InterruptedException e) {
        interrupted = true; // a call of the system goes on
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Real {
    Path real();
  }

  private static Object plain(Object argument) {
    return argument instanceof Path path ? real(path) : argument;
  }

  private static Path real(Path path) {
    return path instanceof Real known ? known.real() : path;
  }

  private final class Drive extends FileSystem {
    @Override
    public FileSystemProvider provider() {
      return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return true;
    }

    @Override
    public String getSeparator() {
      return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return List.of();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return Set.of("basic");
    }

    @Override
    public Path getPath(String first, String... more) {
      return path(Path.of(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
      throw new UnsupportedOperationException();
    }
  }

  private final class Provider extends FileSystemProvider {
    @Override
    public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
      stall();
      return Files.newInputStream(real(path), options);
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      stall();
      return Files.newByteChannel(real(path), options, attributes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      return Files.readAttributes(real(path), names, options);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      real(path).getFileSystem().provider().checkAccess(real(path), modes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      return real(folder).getFileSystem().provider().newDirectoryStream(real(folder), filter);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
      return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return Files.getFileStore(real(path));
    }

    @Override
    public String getScheme() {
      return "stalled";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      return drive;
    }

    @Override
    public Path getPath(URI uri) {
      return path(Path.of(uri));
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Path path) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) {
      throw new UnsupportedOperationException();
    }
  }
}
